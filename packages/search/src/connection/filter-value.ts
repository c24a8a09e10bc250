/**
 * A value as a literal of the server's filter language. Half a surrogate pair stands for no character and is refused
 * there, so it becomes U+FFFD, which no key holds.
 */
export const filterValue = (value: string): string => `"${value.toWellFormed().replace(/[\\"]/g, '\\$&')}"`

/** The filter for any of these values of an attribute. */
export const oneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(filterValue).join(', ')}]`
