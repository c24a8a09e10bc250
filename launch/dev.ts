import { keepHouse } from './house.ts'

await keepHouse('dev')
