import { APIError, ValidationError } from 'payload'

/** A rule of the office says no. `status` is the HTTP status, `message` a sentence for the person at the desk. */
export class Refusal extends APIError {
  constructor(message: string, status = 403) {
    super(message, status, undefined, true)
  }
}

/** A field cannot stay as it is. */
export const fieldRefusal = (collection: string, path: string, message: string): ValidationError =>
  new ValidationError({ collection, errors: [{ path, message }] })
