// Raw bytes of a mail, as they are kept in the database, back to what they were.
import { promisify } from 'node:util'
import { zstdDecompress, zstdDecompressSync } from 'node:zlib'

const unpackInParts = promisify(zstdDecompress)

/** Below this the way to a thread and back costs more than the work: half a millisecond a mail. */
const SMALL_BYTES = 256 * 1024

/** @throws where the stored bytes are damaged. */
export const unpackRaw = async (data: Buffer): Promise<Buffer> =>
  data.length <= SMALL_BYTES ? zstdDecompressSync(data) : unpackInParts(data)
