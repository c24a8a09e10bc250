# One image for the desk and the site; compose.yaml says which of the two a container runs.
FROM node:24-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1 ASTRO_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1 CI=true
WORKDIR /yanlu
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile && npx -y pnpm@12 build && mkdir -p /data /public-files && chown node:node /data /public-files
USER node
