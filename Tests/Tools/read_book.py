#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the entries of a ZIP archive as JSON, in their order in its directory.

Every entry is unpacked and its checksum compared. Text is given as it is, sound and pictures by their size.

usage: read_book.py ARCHIVE
"""
import json, sys, zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    broken = archive.testzip()
    if broken:
        sys.exit(f"{broken}: its checksum is wrong")
    entries = [
        {
            "name": entry.filename,
            "isStored": entry.compress_type == zipfile.ZIP_STORED,
            "date": "%04d-%02d-%02dT%02d:%02d:%02d" % entry.date_time,
            "bytes": entry.file_size,
            "text": None if entry.filename.endswith((".mp3", ".png", ".jpg"))
            else archive.read(entry).decode("utf-8"),
        }
        for entry in archive.infolist()
    ]
print(json.dumps(entries))
