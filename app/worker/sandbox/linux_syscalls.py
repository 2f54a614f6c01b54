"""List the system calls that a locked worker is refused, each group with its reason.

Numbers: (x86-64, aarch64), None where the architecture lacks the call; from asm/unistd_64.h and
asm-generic/unistd.h. A call that is not listed is allowed, but only up to LAST_KNOWN: what the kernel learned
later does not exist for a worker until somebody has judged it here.
"""

from __future__ import annotations

from typing import Final

Numbers = dict[str, tuple[int, int | None]]

LAST_KNOWN: Final = 462  # mseal, Linux 6.10; both architectures number alike from 424 on

# fmt: off
# No socket of any family can be made or addressed. Connected ones that were inherited can still be read (the
# input descriptor arrives on one); sendmsg goes because it could hand descriptors out or name an address.
_NETWORK: Final[Numbers] = {
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    "accept": (43, 202), "accept4": (288, 242), "sendmsg": (46, 211), "sendmmsg": (307, 269),
}
# No new process, program or namespace. Threads come by clone, see CLONE.
_PROCESSES: Final[Numbers] = {
    "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281), "unshare": (272, 97),
    "setns": (308, 268), "setpgid": (109, 154), "setsid": (112, 157),  # the parent ends its group
}
# No reaching into other processes; a same-user debugger is otherwise only a call away. tkill names no process.
_OTHERS: Final[Numbers] = {
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "process_madvise": (440, 440), "process_mrelease": (448, 448), "kcmp": (312, 272), "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438), "pidfd_send_signal": (424, 424), "migrate_pages": (256, 238),
    "move_pages": (279, 239), "tkill": (200, 130),
}
# System V memory needs no file and is shared with all programs of the user (an X server's pictures, say).
_SHARED: Final[Numbers] = {
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190), "semop": (65, 193),
    "semctl": (66, 191), "semtimedop": (220, 192), "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188),
    "msgctl": (71, 187), "mq_open": (240, 180), "mq_unlink": (241, 181),
    # Anonymous files: nothing is writable.
    "memfd_create": (319, 279), "memfd_secret": (447, 447),
}
# Large kernel interfaces with a history of holes that no engine uses, and io_uring, which passes by seccomp.
_KERNEL: Final[Numbers] = {
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105),
    "finit_module": (313, 273), "delete_module": (176, 106), "personality": (135, 92), "syslog": (103, 116),
    "reboot": (169, 142), "acct": (163, 89), "swapon": (167, 224), "swapoff": (168, 225), "quotactl": (179, 60),
    "quotactl_fd": (443, 443), "iopl": (172, None), "ioperm": (173, None), "modify_ldt": (154, None),
    "settimeofday": (164, 170), "clock_settime": (227, 112), "clock_adjtime": (305, 266), "adjtimex": (159, 171),
    "sethostname": (170, 161), "setdomainname": (171, 162), "vhangup": (153, 58),
    # The locks themselves.
    "seccomp": (317, 277), "lsm_set_self_attr": (460, 460), "setrlimit": (160, 164),
}
_MOUNTS: Final[Numbers] = {
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431),
    "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
    "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
}
# Changing files. Landlock leaves modes, owners, times and attributes open, and watching folders; the rest is
# here too so that nothing is written where the kernel has no Landlock. openat2 hides its flags in memory.
_FILES: Final[Numbers] = {
    "creat": (85, None), "openat2": (437, 437), "truncate": (76, 45),
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    "chown": (92, None), "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54),
    "utime": (132, None), "utimes": (235, None), "futimesat": (261, None), "utimensat": (280, 88),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "mknod": (133, None), "mknodat": (259, 33), "mkdir": (83, None), "mkdirat": (258, 34), "rmdir": (84, None),
    "unlink": (87, None), "unlinkat": (263, 35), "rename": (82, None), "renameat": (264, 38),
    "renameat2": (316, 276), "link": (86, None), "linkat": (265, 37), "symlink": (88, None),
    "symlinkat": (266, 36), "inotify_init": (253, None), "inotify_init1": (294, 26),
    "inotify_add_watch": (254, 27), "fanotify_init": (300, 262), "fanotify_mark": (301, 263),
}
# Allowed or refused by their arguments, see linux_policy.
GUARDED: Final[Numbers] = {
    "clone": (56, 220), "clone3": (435, 435), "kill": (62, 129), "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "prlimit64": (302, 261),
    "setpriority": (141, 140), "ioprio_set": (251, 30),
    "sendto": (44, 206), "open": (2, None), "openat": (257, 56), "fcntl": (72, 25), "ioctl": (16, 29),
    "prctl": (157, 167),
}
# fmt: on
DENIED: Final[Numbers] = {
    **_NETWORK,
    **_PROCESSES,
    **_OTHERS,
    **_SHARED,
    **_KERNEL,
    **_MOUNTS,
    **_FILES,
}
