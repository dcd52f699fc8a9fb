<#
.SYNOPSIS
Has Windows itself judge an image disk of Berth.

.DESCRIPTION
Attaches a disk that `mkvhd` made, lets chkdsk look at it, and compares every
file with the manifest beside it: names, sizes, hashes, attributes, all four
times, security descriptors, alternate streams, hard links, EAs and targets of
reparse points. Then it lets Windows write to the volume and runs chkdsk again.
It names every difference and exits with 1 if there is one.

Needs PowerShell 7 on Windows 10, Windows Server 2019 or later, as administrator:

    go run ./tests/windows/mkvhd -o C:\berth-acceptance
    pwsh tests\windows\acceptance.ps1 -Folder C:\berth-acceptance
#>
#Requires -Version 7.0
#Requires -RunAsAdministrator
[CmdletBinding()]
param(
    # Folder with disk.vhd and manifest.json.
    [Parameter(Mandatory)] [string] $Folder,
    # Differences that are printed at most.
    [int] $Show = 200
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

Add-Type -TypeDefinition @'
using System;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Security.AccessControl;
using Microsoft.Win32.SafeHandles;

// What .NET does not tell of a file: change time, link count, its own
// descriptor as NTFS stores it.
public sealed class BerthFile
{
    public long Created, Accessed, Modified, Changed, Size;
    public uint Attributes, Links;
    public string Sddl;

    [StructLayout(LayoutKind.Sequential)]
    struct Basic { public long Created, Accessed, Modified, Changed; public uint Attributes; }

    [StructLayout(LayoutKind.Sequential)]
    struct Standard { public long Allocated, Size; public uint Links; public byte DeletePending, Directory; }

    [DllImport("kernel32", CharSet = CharSet.Unicode, SetLastError = true, ExactSpelling = true)]
    static extern SafeFileHandle CreateFileW(string name, uint access, uint share, IntPtr security, uint disposition, uint flags, IntPtr template);
    [DllImport("kernel32", SetLastError = true, ExactSpelling = true)]
    static extern bool GetFileInformationByHandleEx(SafeFileHandle file, int what, out Basic info, int size);
    [DllImport("kernel32", SetLastError = true, ExactSpelling = true)]
    static extern bool GetFileInformationByHandleEx(SafeFileHandle file, int what, out Standard info, int size);
    [DllImport("advapi32", SetLastError = true, ExactSpelling = true)]
    static extern bool GetKernelObjectSecurity(SafeFileHandle file, int what, byte[] sd, int size, out int needed);

    public static string ToSddl(byte[] sd)
    {
        return new RawSecurityDescriptor(sd, 0).GetSddlForm(AccessControlSections.Owner | AccessControlSections.Group | AccessControlSections.Access);
    }

    public static BerthFile Open(string path)
    {
        const uint readControlAndAttributes = 0x00020000 | 0x80;
        const uint backupSemanticsAndReparsePoint = 0x02000000 | 0x00200000;
        if (!path.StartsWith(@"\\?\")) path = @"\\?\" + path;
        using (var h = CreateFileW(path, readControlAndAttributes, 7, IntPtr.Zero, 3, backupSemanticsAndReparsePoint, IntPtr.Zero))
        {
            if (h.IsInvalid) throw new Win32Exception();
            Basic b; Standard s; int needed;
            if (!GetFileInformationByHandleEx(h, 0, out b, Marshal.SizeOf(typeof(Basic)))) throw new Win32Exception();
            if (!GetFileInformationByHandleEx(h, 1, out s, Marshal.SizeOf(typeof(Standard)))) throw new Win32Exception();
            var sd = new byte[65536];
            if (!GetKernelObjectSecurity(h, 7, sd, sd.Length, out needed)) throw new Win32Exception();
            return new BerthFile { Created = b.Created, Accessed = b.Accessed, Modified = b.Modified, Changed = b.Changed,
                Attributes = b.Attributes, Size = s.Size, Links = s.Links, Sddl = ToSddl(sd) };
        }
    }
}
'@

$script:differences = 0
function Write-Difference([string] $text) {
    $script:differences++
    if ($script:differences -le $Show) { Write-Host "DIFFERS  $text" }
}

# chkdsk without /f changes nothing and exits with 0 only if all is well.
function Test-Volume([string] $volume, [string] $when) {
    $out = & chkdsk.exe $volume.TrimEnd('\') 2>&1
    if ($LASTEXITCODE -ne 0) {
        Write-Difference "chkdsk, ${when}: exit code $LASTEXITCODE"
        $out | Select-Object -Last 40 | Out-Host
    } else {
        Write-Host "chkdsk, ${when}: clean"
    }
}

function Get-Sha256([System.IO.Stream] $stream) {
    try { return [Convert]::ToHexString([Security.Cryptography.SHA256]::HashData($stream)).ToLowerInvariant() }
    finally { $stream.Dispose() }
}

# Mount-Disk gives the volume's name, \\?\Volume{...}\, and a folder that it is
# mounted in: Berth's volumes get no letter.
function Mount-Disk([string] $vhd, [string] $mount, [string] $access) {
    [void] (Mount-DiskImage -ImagePath $vhd -Access $access -NoDriveLetter -PassThru)
    $disk = Get-DiskImage -ImagePath $vhd | Get-Disk
    if ($access -eq 'ReadWrite' -and $disk.IsOffline) { Set-Disk -Number $disk.Number -IsOffline $false }
    $parts = @(Get-Partition -DiskNumber $disk.Number | Where-Object Type -EQ 'Basic')
    if ($parts.Count -ne 1) { throw "the disk has $($parts.Count) basic partitions" }
    $volume = $parts[0] | Get-Volume
    if ($volume.FileSystemType -ne 'NTFS') { throw "Windows sees no NTFS: $($volume.FileSystemType)" }
    & mountvol.exe $mount $volume.Path
    if ($LASTEXITCODE -ne 0) { throw "mountvol: exit code $LASTEXITCODE" }
    return $volume.Path
}

function Dismount-Disk([string] $vhd, [string] $mount) {
    & mountvol.exe $mount /D | Out-Null
    Dismount-DiskImage -ImagePath $vhd | Out-Null
}

function Compare-Streams($node, [string] $path) {
    $want = @{}
    if ($node.PSObject.Properties['streams']) { foreach ($s in $node.streams) { $want[$s.name] = $s } }
    $have = @(Get-Item -LiteralPath $path -Force -Stream * -ErrorAction SilentlyContinue | Where-Object Stream -NE ':$DATA')
    foreach ($s in $have) {
        if (-not $want.ContainsKey($s.Stream)) { Write-Difference "$($node.path): a stream $($s.Stream) that nobody wrote"; continue }
        $w = $want[$s.Stream]
        $want.Remove($s.Stream)
        if ($s.Length -ne $w.size) { Write-Difference "$($node.path):$($s.Stream): $($s.Length) bytes, want $($w.size)"; continue }
        $bytes = [byte[]] (Get-Content -LiteralPath $path -Stream $s.Stream -AsByteStream -Raw -Force)
        if ($null -eq $bytes) { $bytes = [byte[]]::new(0) }
        if ((Get-Sha256 ([IO.MemoryStream]::new($bytes))) -ne $w.sha256) { Write-Difference "$($node.path):$($s.Stream): other bytes" }
    }
    foreach ($name in $want.Keys) { Write-Difference "$($node.path): the stream $name is missing" }
}

function Compare-Node($node, [string] $path) {
    $f = [BerthFile]::Open($path)
    foreach ($x in 'created', 'modified', 'accessed', 'changed') {
        if ($f.$x -ne $node.$x) { Write-Difference "$($node.path): $x at $($f.$x), want $($node.$x)" }
    }
    if ($f.Attributes -ne $node.attributes) { Write-Difference ('{0}: attributes {1:x}, want {2:x}' -f $node.path, $f.Attributes, $node.attributes) }
    $sddl = [BerthFile]::ToSddl([Convert]::FromBase64String($node.sd))
    if ($f.Sddl -ne $sddl) { Write-Difference "$($node.path): $($f.Sddl), want $sddl" }
    if (-not $node.dir -and $f.Links -ne $node.links) { Write-Difference "$($node.path): $($f.Links) links, want $($node.links)" }
    if ($node.PSObject.Properties['target']) {
        $want = $node.target -replace '^\\\?\?\\', ''
        $have = "$((Get-Item -LiteralPath $path -Force).Target)" -replace '^\\\?\?\\', ''
        if ($have.TrimEnd('\') -ne $want.TrimEnd('\')) { Write-Difference "$($node.path): leads to $have, want $want" }
        return
    }
    Compare-Streams $node $path
    if ($node.PSObject.Properties['eas']) {
        $text = (& fsutil.exe file queryEA $path) -join "`n"
        foreach ($ea in $node.eas) {
            if (-not $text.Contains($ea.name)) { Write-Difference "$($node.path): the EA $($ea.name) is missing" }
        }
    }
    if ($node.dir) { return }
    if ($f.Size -ne $node.size) { Write-Difference "$($node.path): $($f.Size) bytes, want $($node.size)"; return }
    $stream = [IO.FileStream]::new($path, 'Open', 'Read', 'ReadWrite,Delete')
    if ((Get-Sha256 $stream) -ne $node.sha256) { Write-Difference "$($node.path): other bytes" }
}

# Every name of a file must lead to the same file.
function Compare-Links($nodes, [string] $mount) {
    foreach ($group in ($nodes | Where-Object group -NE 0 | Group-Object group)) {
        $want = [Collections.Generic.HashSet[string]]::new([string[]] ($group.Group | ForEach-Object { '\' + $_.path.Replace('/', '\') }))
        $have = & fsutil.exe hardlink list (Join-Path $mount $group.Group[0].path.Replace('/', '\'))
        foreach ($name in $have) {
            $at = $name.IndexOf('\Files\')
            if ($at -lt 0 -or -not $want.Remove($name.Substring($at))) { Write-Difference "a link $name that nobody wrote" }
        }
        foreach ($name in $want) { Write-Difference "$name is no link of its file" }
    }
}

function Compare-Tree($manifest, [string] $mount) {
    $left = [Collections.Generic.HashSet[string]]::new([StringComparer]::Ordinal)
    $o = [IO.EnumerationOptions]@{ RecurseSubdirectories = $false; AttributesToSkip = 0; IgnoreInaccessible = $false }
    $todo = [Collections.Generic.Stack[string]]::new()
    $todo.Push('Files')
    [void] $left.Add('Files')
    while ($todo.Count -gt 0) { # not into reparse points
        $dir = $todo.Pop()
        foreach ($e in [IO.DirectoryInfo]::new((Join-Path $mount $dir)).EnumerateFileSystemInfos('*', $o)) {
            $name = "$dir\$($e.Name)"
            [void] $left.Add($name)
            if (($e.Attributes -band 0x10) -and -not ($e.Attributes -band 0x400)) { $todo.Push($name) }
        }
    }
    foreach ($node in $manifest.nodes) {
        $name = $node.path.Replace('/', '\')
        if (-not $left.Remove($name)) { Write-Difference "$name is missing"; continue }
        try { Compare-Node $node (Join-Path $mount $name) }
        catch { Write-Difference "${name}: $_" }
    }
    foreach ($name in $left) { Write-Difference "$name is on the volume, nobody wrote it" }
    Compare-Links $manifest.nodes $mount
}

# What a guest would do: new files, a split index, a removed tree.
function Use-Volume([string] $mount) {
    $dir = Join-Path $mount 'Files\tree\crowd'
    1..2000 | ForEach-Object { [IO.File]::WriteAllText((Join-Path $dir "written by Windows $_.txt"), 'x' * ($_ * 7)) }
    Remove-Item -LiteralPath (Join-Path $mount 'Files\links') -Recurse -Force
    [IO.File]::AppendAllText((Join-Path $mount 'Files\sizes\681'), 'y' * 100000)
}

$vhd = (Resolve-Path -LiteralPath (Join-Path $Folder 'disk.vhd')).ProviderPath
$manifest = Get-Content -LiteralPath (Join-Path $Folder 'manifest.json') -Raw | ConvertFrom-Json
$mount = Join-Path ([IO.Path]::GetTempPath()) ('berth-' + [Guid]::NewGuid().ToString('n').Substring(0, 8))
[void] [IO.Directory]::CreateDirectory($mount)
try {
    $volume = Mount-Disk $vhd $mount 'ReadOnly'
    try {
        Test-Volume $volume 'as it was made'
        Compare-Tree $manifest $mount
    } finally { Dismount-Disk $vhd $mount }

    $work = Join-Path $Folder 'written.vhd'
    Copy-Item -LiteralPath $vhd -Destination $work -Force
    try {
        $volume = Mount-Disk $work $mount 'ReadWrite'
        try {
            Test-Volume $volume 'attached for writing'
            Use-Volume $mount
            Test-Volume $volume 'after Windows wrote to it'
        } finally { Dismount-Disk $work $mount }
    } finally { Remove-Item -LiteralPath $work -Force }
} finally { Remove-Item -LiteralPath $mount -Force -ErrorAction SilentlyContinue }

Write-Host "$($manifest.nodes.Count) names compared, $script:differences differences"
exit [int] ($script:differences -gt 0)
