import type { EmailAdapter } from 'payload'

/**
 * The desk sends no mail: many offices' servers cannot, and an administrator sets a forgotten password. Payload's own
 * stand-in would print every message, links that reset a password included, into the log.
 */
export const noMail: EmailAdapter<void> = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'desk@localhost',
  defaultFromName: 'Yanlu',
  sendEmail: async ({ subject }) =>
    payload.logger.warn({ msg: 'mail is not set up; a message was not sent', subject }),
})
