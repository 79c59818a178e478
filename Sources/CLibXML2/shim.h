// SPDX-License-Identifier: GPL-3.0-or-later
#include <libxml/xmlversion.h>
// Debian's libxml2 shows ICU's types in its headers, which Foundation brings a copy of; nothing that
// Swift uses needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>
