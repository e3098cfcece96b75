import { deflateRawSync, gzipSync } from "node:zlib";

export interface ZipMember {
  name: string;
  content: string;
  /** By default deflated (8). */
  method?: number;
  isEncrypted?: boolean;
  /** What the archive says of it, where that is not so. */
  size?: number;
  checksum?: number;
}

/** A zip archive (APPNOTE.TXT, 4.3), as those of GDELT are: no comments, no extra fields. */
export function zipOf(...members: ZipMember[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8, isEncrypted, size, checksum } of members) {
    const bytes = Buffer.from(content);
    const data = method === 8 ? deflateRawSync(bytes) : bytes;
    const own = Buffer.alloc(26);
    own.writeUInt16LE(20, 0);
    own.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    own.writeUInt16LE(method, 4);
    own.writeUInt32LE(checksum ?? crc32(bytes), 10);
    own.writeUInt32LE(data.length, 14);
    own.writeUInt32LE(size ?? bytes.length, 18);
    own.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.from("PK\x03\x04", "latin1"), own, Buffer.from(name), data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), own, rest, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const length = Buffer.concat(directory).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from("PK\x05\x06", "latin1"), end]);
}

/** The checksum of zip is that of gzip, which stands at the end of it but for the length. */
function crc32(bytes: Buffer): number {
  return gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);
}
