// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filetext.h"

namespace slipway
{

/// Edits that put, take, move and copy whole documents of a file; the documents' own bytes stay as they are. What
/// stands above the first document and is about the file (a licence, a note that ends with a blank line) belongs to no
/// document and stays at the top. Indices are those of the file's parts.

/// Puts a document (with or without its `---`) before the one that has this index, or at the end.
EditSet insertDocument(const FileText &file, std::size_t index, std::string_view document);
EditSet removeDocument(const FileText &file, std::size_t index);
/// Moves a document so that it has index `to` afterwards.
EditSet moveDocument(const FileText &file, std::size_t from, std::size_t to);
/// A copy right behind the original.
EditSet duplicateDocument(const FileText &file, std::size_t index);

/// The document's own text: without what is about the file, and without a bare `---` line.
std::string documentText(const FileText &file, std::size_t index);

} // namespace slipway
