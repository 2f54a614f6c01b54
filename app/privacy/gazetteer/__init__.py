"""Common names and the words of introductions and addresses, per language, in small letters without accents."""
