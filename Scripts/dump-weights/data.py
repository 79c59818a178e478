# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that weights are learned from: DUMP_DATA names a folder with passages.json (a page's key to
title, "with", "without") and ground-truth.json (a page's key to articleBody)."""
import hashlib,json,os
folder=os.environ['DUMP_DATA']
def read(name):
    path=os.path.join(folder,name)
    return json.load(open(path,encoding='utf8')) if os.path.exists(path) else {}
truth=read('passages.json'); gt=read('ground-truth.json')
def isdev(key):
    """Whether a page is learned from; the other half is held out."""
    return int(hashlib.sha256(key.encode()).hexdigest()[0],16)%2==0
