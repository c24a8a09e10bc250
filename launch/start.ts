import { keepHouse } from './house.ts'

await keepHouse('start')
