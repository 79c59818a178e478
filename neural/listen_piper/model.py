# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice's network as a file: its durations of phonemes are made an output.

An ONNX file is a serialised protocol-buffers message (onnx.proto3). In such a message a part that comes
twice is merged, so that an output is added by bytes at the end of the file; nothing is rewritten.
"""

# ModelProto.graph, GraphProto.node, GraphProto.output, NodeProto.output, NodeProto.op_type,
# ValueInfoProto.name.
GRAPH, NODE, OUTPUT, NODE_OUTPUT, OP_TYPE, NAME = 7, 1, 12, 2, 4, 1


class Damaged(Exception):
    """The file is no ONNX model, or not one of a Piper voice."""


def _varint(data, at):
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise Damaged("it is not an ONNX model")
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7


def _fields(data):
    """The number and contents of each field with a length; others are passed over."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        wire = key & 7
        if key >> 3 == 0:
            raise Damaged("it is not a whole ONNX model")
        if wire == 0:
            _, at = _varint(data, at)
        elif wire in (1, 5):
            at += 8 if wire == 1 else 4
        elif wire == 2:
            length, at = _varint(data, at)
            if length > len(data) - at:
                raise Damaged("it is not a whole ONNX model")
            yield key >> 3, data[at:at + length]
            at += length
        else:
            raise Damaged("it is not an ONNX model")


def _encoded(number, contents):
    result = bytearray()
    for value in (number << 3 | 2, len(contents)):
        while value > 0x7F:
            result.append(value & 0x7F | 0x80)
            value >>= 7
        result.append(value)
    return bytes(result) + contents


def durations(data):
    """The name of the tensor that has the steps of each phoneme, and whether it is an output.

    In the network (VITS) they are what is rounded up, by its one node of the type Ceil.
    """
    rounded, outputs = [], set()
    for number, graph in _fields(memoryview(data)):
        if number != GRAPH:
            continue
        for part, contents in _fields(graph):
            if part == NODE:
                node = [(n, bytes(value)) for n, value in _fields(contents) if n in (NODE_OUTPUT, OP_TYPE)]
                if (OP_TYPE, b"Ceil") in node:
                    rounded += [value.decode() for n, value in node if n == NODE_OUTPUT]
            elif part == OUTPUT:
                outputs |= {bytes(value).decode() for n, value in _fields(contents) if n == NAME}
    if len(rounded) != 1:
        raise Damaged(f"it is not a Piper voice: {len(rounded)} nodes round up, not 1")
    return rounded[0], rounded[0] in outputs


def with_durations(data):
    """The model with its durations as an output."""
    name, is_output = durations(data)
    if is_output:
        return data
    return data + _encoded(GRAPH, _encoded(OUTPUT, _encoded(NAME, name.encode())))
