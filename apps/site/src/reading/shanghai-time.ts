const clock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
})

/** `YYYY-MM-DD HH:MM` in Asia/Shanghai, as the national guide writes a time. */
export const shanghaiTime = (moment: string): string => clock.format(new Date(moment))
