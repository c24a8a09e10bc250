/** Where the desk shows the intake, below its admin route. */
export const intakePath = '/intake'
