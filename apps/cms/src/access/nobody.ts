/** Only our own code, never a request. Fits access of collections and of fields. */
export const nobody = (): false => false
