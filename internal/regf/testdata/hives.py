# Writes and reads hives with hivex: the independent side of the tests.
#
# stdin: a JSON list of jobs; stdout: a JSON list of answers.
#   {"write": path, "layered": bool, "tree": T}  fills the empty hive at path
#   {"read": path}                               answers with its tree
# T: {"name", "sem", "inherit", "values": [{"name", "type", "data" (base64), "absent"}], "keys": [T]}
import base64, json, struct, sys

import hivex


def add(h, node, tree, marks):
    values = [{"key": v["name"], "t": v["type"], "value": base64.b64decode(v["data"] or "")} for v in tree["values"] or []]
    if values:
        h.node_set_values(node, values)
    for k in tree["keys"] or []:
        add(h, h.node_add_child(node, k["name"]), k, marks)


def find_marks(h, node, tree, marks):
    if tree["sem"] or tree["inherit"]:
        marks.append(("key", node, tree["sem"] | (0x80 if tree["inherit"] else 0)))
    for v in tree["values"] or []:
        if v["absent"]:
            marks.append(("value", h.node_get_value(node, v["name"]), 0))
    for k in tree["keys"] or []:
        find_marks(h, h.node_get_child(node, k["name"]), k, marks)


def write(job):
    h = hivex.Hivex(job["write"], write=True)
    add(h, h.root(), job["tree"], None)
    h.commit(None)
    if not job["layered"]:
        return None
    marks = []
    h = hivex.Hivex(job["write"])
    find_marks(h, h.root(), job["tree"], marks)
    b = bytearray(open(job["write"], "rb").read())
    for what, at, bits in marks:
        if what == "key":
            b[at + 4 + 13] = bits
        else:
            vk = at + 4
            struct.pack_into("<IIIH", b, vk + 4, 0, 0xFFFFFFFF, 0, struct.unpack_from("<H", b, vk + 16)[0] | 2)
    struct.pack_into("<I", b, 24, 6)
    struct.pack_into("<I", b, 144, 2)
    x = 0
    for (w,) in struct.iter_unpack("<I", b[:508]):
        x ^= w
    struct.pack_into("<I", b, 508, {0: 1, 0xFFFFFFFF: 0xFFFFFFFE}.get(x, x))
    open(job["write"], "wb").write(b)


def check_list(b, node, names):
    """The list of subkeys as Windows searches it: sorted, with right hashes."""
    off = struct.unpack_from("<I", b, node + 4 + 28)[0]
    if not names:
        return
    got = []

    def read(off):
        sig, n = struct.unpack_from("<2sH", b, off + 4096 + 4)
        for i in range(n):
            if sig == b"ri":
                read(struct.unpack_from("<I", b, off + 4096 + 8 + 4 * i)[0])
                continue
            assert sig == b"lh", sig
            at, h = struct.unpack_from("<II", b, off + 4096 + 8 + 8 * i)
            flags, n2 = struct.unpack_from("<H", b, at + 4096 + 4 + 2)[0], struct.unpack_from("<H", b, at + 4096 + 4 + 72)[0]
            raw = bytes(b[at + 4096 + 4 + 76:at + 4096 + 4 + 76 + n2])
            name = raw.decode("latin-1" if flags & 0x20 else "utf-16-le").upper()
            want = 0
            for c in name:
                want = (want * 37 + ord(c)) & 0xFFFFFFFF
            assert h == want, (name, hex(h), hex(want))
            assert struct.unpack_from("<I", b, at + 4096 + 4 + 16)[0] + 4096 == node, "parent"
            got.append(name)

    read(off)
    assert got == sorted(got), got
    assert len(got) == len(names)


def dump(h, b, node, name):
    kids = [(h.node_name(c), c) for c in h.node_children(node)]
    check_list(b, node, kids)
    values = []
    for v in h.node_values(node):
        t, data = h.value_value(v)
        values.append({"name": h.value_key(v), "type": t, "data": base64.b64encode(data).decode(), "absent": False})
    return {"name": name, "sem": 0, "inherit": False, "values": values, "keys": [dump(h, b, c, n) for n, c in kids]}


def read(job):
    h = hivex.Hivex(job["read"])
    b = open(job["read"], "rb").read()
    return dump(h, b, h.root(), "")


sys.setrecursionlimit(10000)
json.dump([write(j) if "write" in j else read(j) for j in json.load(sys.stdin)], sys.stdout)
