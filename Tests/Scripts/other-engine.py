#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command with the libespeak-ng of PyPI's espeakng-loader in place of the system's: other-engine.py COMMAND...

The venv that runs this has the package. Its library has the system's soname, so that programs built here load it.
"""
import ctypes, os, sys, tempfile

import espeakng_loader


def main():
    library, data = espeakng_loader.get_library_path(), espeakng_loader.get_data_path()
    version = ctypes.CDLL(library).espeak_Info
    version.restype = ctypes.c_char_p
    print("other-engine: libespeak-ng", version(None).decode(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(library, os.path.join(folder, "libespeak-ng.so.1"))
        # The engine looks for a folder of this name in the path that it is given.
        os.symlink(data, os.path.join(folder, "espeak-ng-data"))
        environment = {**os.environ, "ESPEAK_DATA_PATH": folder}
        environment["LD_LIBRARY_PATH"] = ":".join(filter(None, [folder, os.environ.get("LD_LIBRARY_PATH")]))
        sys.exit(os.spawnvpe(os.P_WAIT, sys.argv[1], sys.argv[1:], environment))


main()
