"""/pertanyaan: what found no answer, and the words that admins explain."""
