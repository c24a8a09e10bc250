/** Names of files that are downloaded. */
export const exportWording = {
  name: (site: string, day: string, ending: string) => `${site}-公开文件-${day}.${ending}`,
} as const
