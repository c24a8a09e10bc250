/** The zip mammoth itself reads with; its own types leave it out. */
declare module 'mammoth/lib/zipfile.js' {
  type Zip = {
    exists: (name: string) => boolean
    read: (name: string, encoding: 'utf-8') => Promise<string>
    write: (name: string, contents: string) => void
    toArrayBuffer: () => Promise<ArrayBuffer>
  }
  const zipfile: { openArrayBuffer: (bytes: Uint8Array) => Promise<Zip> }
  export default zipfile
}
