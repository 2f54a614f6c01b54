"""What lists and tables show: item models over plain rows, fed in batches."""
