import './contents.ts'
import './paragraph-links.ts'
import './share.ts'
import './read-aloud.ts'
