#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A container's seccomp profile that lets a process fix its addresses: seccomp.py PROFILE > seccomp.json

PROFILE is a default one, such as /usr/share/containers/seccomp.json of Debian's golang-github-containers-common. What is
added is personality(2) with ADDR_NO_RANDOMIZE alone, on the current personality (0x40000), which speakers set for
themselves (docs/cluster.md).
"""
import json, sys

ADDR_NO_RANDOMIZE = 0x40000  # <sys/personality.h>


def main():
    with open(sys.argv[1], encoding="utf8") as f:
        profile = json.load(f)
    rule = {
        "names": ["personality"],
        "action": "SCMP_ACT_ALLOW",
        "args": [{"index": 0, "value": ADDR_NO_RANDOMIZE, "op": "SCMP_CMP_EQ"}],
        "comment": "speakers start without address randomization",
    }
    profile["syscalls"].append(rule)
    json.dump(profile, sys.stdout, indent=2)
    print()


main()
