const COPIES = /^抄[\s\u3000]*[送报发][\s\u3000]*[:：]/

/** Whether a line says who gets a copy (抄送：…): it stands below the signature and belongs to no chapter. */
export const isCopies = (text: string): boolean => COPIES.test(text)
