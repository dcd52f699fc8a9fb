//go:build windows || linux

#include "textflag.h"

// func cpuid(leaf uint32) (eax, ebx, ecx, edx uint32)
TEXT ·cpuid(SB), NOSPLIT, $0-24
	MOVL leaf+0(FP), AX
	XORL CX, CX
	CPUID
	MOVL AX, eax+8(FP)
	MOVL BX, ebx+12(FP)
	MOVL CX, ecx+16(FP)
	MOVL DX, edx+20(FP)
	RET

// The port functions load all seven registers from the struct, which stays
// pointed to from the stack because no register is left, and store them back.
// BP is the caller's frame pointer and is put back before returning.

// func backdoorIn(r *regs)
TEXT ·backdoorIn(SB), NOSPLIT, $16-8
	MOVQ r+0(FP), R8
	MOVQ BP, save-8(SP)
	MOVQ 0(R8), AX
	MOVQ 8(R8), BX
	MOVQ 16(R8), CX
	MOVQ 24(R8), DX
	MOVQ 32(R8), SI
	MOVQ 40(R8), DI
	MOVQ 48(R8), BP
	INL
	MOVQ BP, 48(R8)
	MOVQ save-8(SP), BP
	MOVQ AX, 0(R8)
	MOVQ BX, 8(R8)
	MOVQ CX, 16(R8)
	MOVQ DX, 24(R8)
	MOVQ SI, 32(R8)
	MOVQ DI, 40(R8)
	RET

// func backdoorOutBytes(r *regs, b *byte)
TEXT ·backdoorOutBytes(SB), NOSPLIT, $16-16
	MOVQ r+0(FP), R8
	MOVQ b+8(FP), SI
	MOVQ BP, save-8(SP)
	MOVQ 0(R8), AX
	MOVQ 8(R8), BX
	MOVQ 16(R8), CX
	MOVQ 24(R8), DX
	MOVQ 40(R8), DI
	MOVQ 48(R8), BP
	CLD
	REP; OUTSB
	MOVQ save-8(SP), BP
	MOVQ AX, 0(R8)
	MOVQ BX, 8(R8)
	MOVQ CX, 16(R8)
	MOVQ DX, 24(R8)
	RET

// func backdoorInBytes(r *regs, b *byte)
TEXT ·backdoorInBytes(SB), NOSPLIT, $16-16
	MOVQ r+0(FP), R8
	MOVQ b+8(FP), DI
	MOVQ BP, save-8(SP)
	MOVQ 0(R8), AX
	MOVQ 8(R8), BX
	MOVQ 16(R8), CX
	MOVQ 24(R8), DX
	MOVQ 32(R8), SI
	MOVQ 48(R8), BP
	CLD
	REP; INSB
	MOVQ save-8(SP), BP
	MOVQ AX, 0(R8)
	MOVQ BX, 8(R8)
	MOVQ CX, 16(R8)
	MOVQ DX, 24(R8)
	RET
