/**
 * Runs once when the desk starts, before the first request: a desk that nobody visits must still empty its outbox.
 */
export const register = async (): Promise<void> => {
  // Next replaces the variable while it compiles, so that nothing of the desk gets into its edge bundle.
  // biome-ignore lint/style/noProcessEnv: only the literal expression is replaced
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { openDesk } = await import('./open-desk.ts')
    await openDesk()
  }
}
