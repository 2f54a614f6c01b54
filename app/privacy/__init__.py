"""The sanitiser: finds what identifies a person or opens an account, written or spoken, and takes it out.

Pure: text in, text and spans out. No I/O, no network, no threads.
"""
