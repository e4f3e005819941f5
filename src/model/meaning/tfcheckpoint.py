"""Reads the tensors of a TensorFlow checkpoint ("bundle") with numpy alone: load('…/variables/variables') -> {name: array}"""
import struct

import numpy as np


def _varint(b, p):
    value = shift = 0
    while True:
        c = b[p]
        p += 1
        value |= (c & 127) << shift
        shift += 7
        if c < 128:
            return value, p


def _block(b, offset, size):
    """An uncompressed block of the index, a LevelDB table: (key, value) with shared prefixes."""
    data = b[offset:offset + size]
    if b[offset + size] != 0:
        raise ValueError('compressed block')
    end = len(data) - 4 - 4 * struct.unpack('<I', data[-4:])[0]
    p, key = 0, b''
    while p < end:
        shared, p = _varint(data, p)
        rest, p = _varint(data, p)
        length, p = _varint(data, p)
        key = key[:shared] + data[p:p + rest]
        p += rest
        yield key, data[p:p + length]
        p += length


def _message(b):
    """Fields of a protocol-buffer message: number -> list of values."""
    p, fields = 0, {}
    while p < len(b):
        tag, p = _varint(b, p)
        kind = tag & 7
        if kind == 0:
            value, p = _varint(b, p)
        else:
            if kind == 2:
                n, p = _varint(b, p)
            else:
                n = 4 if kind == 5 else 8
            value = b[p:p + n]
            p += n
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def load(prefix):
    index = open(prefix + '.index', 'rb').read()
    foot, p = index[-48:], 0
    for _ in range(2):
        _, p = _varint(foot, p)
    offset, p = _varint(foot, p)
    size, p = _varint(foot, p)
    data = np.memmap(prefix + '.data-00000-of-00001', dtype=np.uint8, mode='r')
    tensors = {}
    for _, handle in _block(index, offset, size):
        o, p = _varint(handle, 0)
        s, p = _varint(handle, p)
        for key, value in _block(index, o, s):
            if not key:
                continue
            entry = _message(value)
            if entry.get(1, [1])[0] != 1:   # 1 = float32
                continue
            shape = [_message(d).get(1, [0])[0] for d in _message(entry[2][0]).get(2, [])] if 2 in entry else []
            start, n = entry.get(4, [0])[0], entry.get(5, [0])[0]
            tensors[key.decode()] = data[start:start + n].view('<f4').reshape(shape)
    return tensors
