# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command in a sandbox that forbids personality(2), as containers' seccomp profiles do."""
import ctypes
import os
import platform
import struct
import sys

NUMBERS = {"x86_64": 135, "aarch64": 92}
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050001  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO | EPERM

program = [
    (LOAD, 0, 0, 0),  # the call's number
    (EQUAL, 0, 2, NUMBERS[platform.machine()]),
    (LOAD, 0, 0, 16),  # its first argument; asking for what is, 0xffffffff, is allowed
    (EQUAL, 0, 1, 0xFFFFFFFF),
    (RETURN, 0, 0, ALLOW),
    (RETURN, 0, 0, REFUSE),
]
# Another call than personality goes to ALLOW, personality with another argument to REFUSE.
code = b"".join(struct.pack("HBBI", *line) for line in program)
buffer = ctypes.create_string_buffer(code)


class Filter(ctypes.Structure):
    _fields_ = [("count", ctypes.c_ushort), ("code", ctypes.c_void_p)]


libc = ctypes.CDLL(None, use_errno=True)
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(
    PR_SET_SECCOMP, SECCOMP_MODE_FILTER,
    ctypes.byref(Filter(len(program), ctypes.addressof(buffer))), 0, 0,
):
    sys.exit("no sandbox: " + os.strerror(ctypes.get_errno()))
os.execvp(sys.argv[1], sys.argv[1:])
