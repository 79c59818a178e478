# SPDX-License-Identifier: GPL-3.0-or-later
"""A speaker for `listen` (docs/speakers.md) whose sound comes from a Piper voice."""
