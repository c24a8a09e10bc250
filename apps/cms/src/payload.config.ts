import { buildConfig } from 'payload'
import { configure } from './configure.ts'
import { processEnv } from './env.ts'

export default buildConfig(configure(processEnv()))
