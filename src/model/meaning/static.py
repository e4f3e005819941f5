"""The vector file and how a text becomes a vector: the Python twin of the Java reader.

A text is put in lower case and cut at white space and punctuation; at most 500 words. A word is cut from the left into the longest
pieces of the list ("##" before every piece but the first; no pieces at all if some part is not in the list), and into the 4- and
5-grams of "<word>" without accents, hashed (FNV-1a, 32 bits, of UTF-8, modulo the number of buckets). The vector of the text is the
sum of the rows of all its pieces and n-grams, to length one.

File: big-endian int32 pieces, buckets, dimensions; every piece as uint16 length and UTF-8; float32 scale of every row (big-endian);
int8 rows, pieces first. Row = scale * bytes."""
import struct
import unicodedata

import numpy as np


def is_punct(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith('P')


class Words:
    """Text to words, word to row numbers."""

    def __init__(self, pieces, buckets):
        self.index = {w: i for i, w in enumerate(pieces)}
        self.pieces, self.buckets, self._split, self._rows = len(pieces), buckets, {}, {}

    def split(self, text):
        out = []
        for token in text.lower().split():
            found = self._split.get(token)
            if found is None:
                found = self._split[token] = ''.join(' ' if is_punct(c) else c for c in token).split()
            out += found
        return out

    def rows(self, word):
        found = self._rows.get(word)
        if found is not None:
            return found
        rows, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                i = self.index.get(('##' if start else '') + word[start:end])
                if i is not None:
                    break
            else:
                rows = []
                break
            rows.append(i)
            start = end
        padded = '<' + ''.join(c for c in unicodedata.normalize('NFD', word) if unicodedata.category(c) != 'Mn') + '>'
        for n in (4, 5):
            for i in range(len(padded) - n + 1):
                h = 2166136261
                for b in padded[i:i + n].encode():
                    h = ((h ^ b) * 16777619) & 0xffffffff
                rows.append(self.pieces + h % self.buckets)
        self._rows[word] = rows
        return rows


def quantise(matrix):
    scale = np.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    return scale.astype(np.float32), np.round(matrix / scale[:, None]).astype(np.int8)


def write(path, pieces, buckets, matrix):
    scale, rows = quantise(matrix)
    with open(path, 'wb') as f:
        f.write(struct.pack('>iii', len(pieces), buckets, matrix.shape[1]))
        for w in pieces:
            b = w.encode()
            f.write(struct.pack('>H', len(b)) + b)
        f.write(scale.astype('>f4').tobytes())
        f.write(rows.tobytes())


class Static:
    def __init__(self, path):
        data = open(path, 'rb').read()
        n, buckets, dim = struct.unpack('>iii', data[:12])
        p, pieces = 12, []
        for _ in range(n):
            size = struct.unpack('>H', data[p:p + 2])[0]
            pieces.append(data[p + 2:p + 2 + size].decode())
            p += 2 + size
        scale = np.frombuffer(data, '>f4', n + buckets, p).astype(np.float32)
        rows = np.frombuffer(data, np.int8, (n + buckets) * dim, p + 4 * (n + buckets)).reshape(-1, dim)
        self.matrix, self.words, self._vectors = rows * scale[:, None], Words(pieces, buckets), {}

    def _word(self, word):
        v = self._vectors.get(word)
        if v is None:
            v = self._vectors[word] = self.matrix[self.words.rows(word)].sum(0)
        return v

    def __call__(self, texts):
        out = np.zeros((len(texts), self.matrix.shape[1]), np.float32)
        for i, text in enumerate(texts):
            for w in self.words.split(text)[:500]:
                out[i] += self._word(w)
        return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
