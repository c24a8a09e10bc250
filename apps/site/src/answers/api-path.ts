/** Whether an address belongs to the open API, where errors are JSON. */
export const isApi = (path: string): boolean => /^\/api(?:[/?]|$)/.test(path)
