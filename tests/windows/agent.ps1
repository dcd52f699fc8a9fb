<#
.SYNOPSIS
Has Windows itself judge what berth-agent does to it.

.DESCRIPTION
Makes a folder with all that a layer can hold, bakes it over another folder with
the agent's own code, and compares the two with Windows' own tools: security
descriptors, alternate streams, reparse points, hard links, attributes and times.
Has Windows merge a registry delta and compares that with Berth's merger. Runs a
program in a process-isolated container on the base layer of an image that Docker
has pulled, if there is one. Installs the agent as a service and removes it. Runs
programs as users of every kind that needs no domain. Follows process starts by
a session of event tracing. Has a volume fill a virtual disk that has grown, and
holds it to a quota that binds an administrator. Reads the machine's SID and how
far Windows' setup is. Asks console programs to end by every event, mounts a
volume into a folder, opens and forwards ports, and renames the machine and back.
In a VM of vSphere with guestRPC: authenticated (-GuestRPC), has a user who is no
administrator try to read and to forge what the VM shares with its host.

It names every difference and exits with 1 if there is one. It changes the
machine only in a temporary folder, in HKLM\SOFTWARE\berth-native-test, by the
service, a scheduled task, three local accounts, rules of the firewall and a
forwarded port, all of which it removes, and by its name, which it gives back. Needs PowerShell 7 and Go on Windows Server 2019
or later, as administrator:

    pwsh tests\windows\agent.ps1
    pwsh tests\windows\agent.ps1 -Image mcr.microsoft.com/windows/nanoserver:ltsc2022
#>
#Requires -Version 7.0
#Requires -RunAsAdministrator
[CmdletBinding()]
param(
    # An image of one layer and of this Windows' build, to be run through HCS.
    [string] $Image = '',
    # This is a VM with guest_rpc.rpci.auth.cmd.info-get and info-set of TRUE.
    [switch] $GuestRPC
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$script:differences = 0
function Write-Difference([string] $text) { $script:differences++; Write-Host "DIFFERS  $text" }

$repo = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$work = Join-Path ([IO.Path]::GetTempPath()) ('berth-' + [Guid]::NewGuid().ToString('n').Substring(0, 8))

# A test of the agent's package; its log is shown.
function Invoke-Test([string] $name, [hashtable] $variables) {
    foreach ($v in $variables.Keys) { [Environment]::SetEnvironmentVariable($v, $variables[$v]) }
    try {
        Push-Location $repo
        $arguments = @('test', './guestinfo/agent', '-count=1', '-run', "^$name`$", '-v')
        & go @arguments | Out-Host
        if ($LASTEXITCODE -ne 0) { Write-Difference "$name fails" }
    } finally {
        Pop-Location
        foreach ($v in $variables.Keys) { [Environment]::SetEnvironmentVariable($v, $null) }
    }
}

function New-Source([string] $root) {
    $files = Join-Path $root 'Files'
    [void] (New-Item -ItemType Directory -Force "$files\app\data", "$files\app\locked", "$files\Windows")
    Set-Content "$files\app\a.txt" 'one file'
    [void] (New-Item -ItemType HardLink -Path "$files\app\b.txt" -Target "$files\app\a.txt")
    [void] (New-Item -ItemType SymbolicLink -Path "$files\app\link.txt" -Target 'a.txt')
    [void] (New-Item -ItemType Junction -Path "$files\app\junction" -Target 'C:\Windows')
    Set-Content "$files\app\a.txt" -Stream 'Zone.Identifier' "[ZoneTransfer]`r`nZoneId=3"
    Set-Content "$files\app\data" -Stream 'on-a-directory' 'x'
    Set-Content "$files\app\locked\secret.txt" 'nobody may read this'
    & icacls "$files\app\locked\secret.txt" /inheritance:r /grant 'NT AUTHORITY\SYSTEM:(F)' '*S-1-5-32-545:(R)' | Out-Null
    & icacls "$files\app\locked" /setowner 'NT AUTHORITY\SYSTEM' | Out-Null
    Set-Content "$files\app\readonly.txt" 'x'
    Set-Content "$files\app\sparse.bin" 'front' # and nothing behind it: 10 MB in one hole
    & fsutil sparse setflag "$files\app\sparse.bin" | Out-Null
    $f = [IO.File]::Open("$files\app\sparse.bin", 'Open')
    try { $f.SetLength(10485760) } finally { $f.Dispose() }
    Set-Content "$files\Windows\replaced.txt" 'new'
    Set-ItemProperty "$files\app\readonly.txt" -Name Attributes -Value 'ReadOnly,Hidden,System'
    foreach ($f in 'a.txt', 'data') { (Get-Item "$files\app\$f" -Force).LastWriteTimeUtc = [DateTime]::new(2020, 5, 6, 7, 8, 9) }
    $entries = @(Get-ChildItem $files -Recurse -Force).Count
    [void] (New-Item -ItemType Directory -Force "$root\berth")
    @{ version = 1; diffIDs = @(); entries = $entries; bytes = 0; whiteouts = @('Windows\gone.txt', 'old') } | ConvertTo-Json |
        Set-Content "$root\berth\manifest.json"
}

function New-Target([string] $root) {
    [void] (New-Item -ItemType Directory -Force "$root\Windows", "$root\old\deep", "$root\app")
    Set-Content "$root\Windows\gone.txt" 'template'
    Set-Content "$root\Windows\kept.txt" 'template'
    Set-Content "$root\Windows\replaced.txt" 'template, and longer'
    Set-Content "$root\old\deep\file" 'template'
}

function Compare-Tree([string] $source, [string] $target) {
    foreach ($s in Get-ChildItem (Join-Path $source 'Files') -Recurse -Force) {
        $rel = $s.FullName.Substring((Join-Path $source 'Files').Length + 1)
        $t = Get-Item -LiteralPath (Join-Path $target $rel) -Force -ErrorAction SilentlyContinue
        if (-not $t) { Write-Difference "$rel is missing"; continue }
        if ($s.Attributes -ne $t.Attributes) { Write-Difference "${rel}: attributes $($t.Attributes), want $($s.Attributes)" }
        foreach ($x in 'CreationTimeUtc', 'LastWriteTimeUtc') {
            if ($s.$x -ne $t.$x) { Write-Difference "${rel}: $x $($t.$x), want $($s.$x)" }
        }
        if ($s.LinkType -ne $t.LinkType) { Write-Difference "${rel}: $($t.LinkType), want $($s.LinkType)" }
        if ($s.LinkType -in 'SymbolicLink', 'Junction') {
            if ("$($s.Target)" -ne "$($t.Target)") { Write-Difference "${rel}: leads to $($t.Target), want $($s.Target)" }
            continue
        }
        $want = (Get-Acl -LiteralPath $s.FullName).Sddl
        $have = (Get-Acl -LiteralPath $t.FullName).Sddl
        if ($want -ne $have) { Write-Difference "${rel}: $have, want $want" }
        $streams = { param($p) @(Get-Item -LiteralPath $p -Force -Stream * -ErrorAction SilentlyContinue | ForEach-Object { "$($_.Stream) $($_.Length)" }) -join ', ' }
        $want, $have = (& $streams $s.FullName), (& $streams $t.FullName)
        if ($want -ne $have) { Write-Difference "${rel}: streams $have, want $want" }
    }
    foreach ($gone in 'Windows\gone.txt', 'old') {
        if (Test-Path (Join-Path $target $gone)) { Write-Difference "$gone is still there" }
    }
    if ((Get-Content (Join-Path $target 'Windows\kept.txt')) -ne 'template') { Write-Difference 'what the image does not touch has changed' }
}

function Test-Service {
    $exe = Join-Path $work 'berth-agent.exe'
    Push-Location $repo
    $resource = 'cmd\berth-agent\rsrc_windows_amd64.syso'
    try {
        & go run ./tools/versioninfo -name berth-agent -description 'Berth guest agent' -version v1.2.3 -commit abcdef012345 -o $resource
        & go build -trimpath -o $exe ./cmd/berth-agent
    } finally {
        Remove-Item $resource -ErrorAction SilentlyContinue
        Pop-Location
    }
    if ($LASTEXITCODE -ne 0) { throw 'the agent does not build' }
    $info = (Get-Item $exe).VersionInfo
    if ($info.ProductVersion -ne 'v1.2.3 (abcdef012345)' -or $info.FileVersionRaw -ne [Version] '1.2.3.0') { Write-Difference "version resource: $info" }
    & $exe install
    if ($LASTEXITCODE -ne 0) { Write-Difference "install: exit code $LASTEXITCODE"; return }
    try {
        $service = Get-CimInstance Win32_Service -Filter "Name='berth-agent'"
        if ($service.StartMode -ne 'Auto' -or $service.PathName -notlike '*run --service*') { Write-Difference "service: $($service.StartMode), $($service.PathName)" }
        if ((& sc.exe qfailure berth-agent) -join ' ' -notmatch 'RESTART') { Write-Difference 'the service has no recovery actions' }
        if ((& sc.exe qfailureflag berth-agent) -join ' ' -notmatch 'TRUE') { Write-Difference 'an end with an error is no failure of the service' }
        $key = Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Services\berth-agent'
        if ($key.PreshutdownTimeout -ne 3600000) { Write-Difference "a shutdown waits $($key.PreshutdownTimeout) ms" }
        if ($key.PSObject.Properties['DelayedAutostart'] -and $key.DelayedAutostart -ne 0) { Write-Difference 'the service starts late' }
        if (-not [Diagnostics.EventLog]::SourceExists('berth-agent')) { Write-Difference 'the event log has no source berth-agent' }
    } finally {
        & $exe uninstall
        if ($LASTEXITCODE -ne 0) { Write-Difference "uninstall: exit code $LASTEXITCODE" }
    }
    if (Get-Service berth-agent -ErrorAction SilentlyContinue) { Write-Difference 'the service is still there' }
}

# A test of the agent's package as LocalSystem: a task of the scheduler runs it.
function Invoke-SystemTest([string] $test, [hashtable] $variables, [string] $difference) {
    $exe, $log, $name = (Join-Path $work 'agent.test.exe'), (Join-Path $work "$test.log"), 'berth-test'
    Push-Location $repo
    try { & go test -c -o $exe ./guestinfo/agent } finally { Pop-Location }
    if ($LASTEXITCODE -ne 0) { throw 'the tests of the agent do not build' }
    $script = Join-Path $work "$test.cmd"
    $lines = @('@echo off') + @($variables.Keys | ForEach-Object { "set $_=$($variables[$_])" })
    Set-Content $script -Encoding ascii ($lines + """$exe"" -test.run ^^${test}`$ -test.v > ""$log"" 2>&1")
    try {
        $action = New-ScheduledTaskAction -Execute 'cmd.exe' -Argument "/c ""$script"""
        [void] (Register-ScheduledTask -TaskName $name -Action $action -User 'SYSTEM' -RunLevel Highest -Force)
        Start-ScheduledTask $name
        $limit = [DateTime]::UtcNow.AddMinutes(5)
        do { Start-Sleep -Milliseconds 500 } while ((Get-ScheduledTask $name).State -ne 'Ready' -and [DateTime]::UtcNow -lt $limit)
        Get-Content $log | Out-Host
        if ((Get-Content $log -Raw) -notmatch '(?m)^PASS') { Write-Difference $difference }
    } finally {
        Unregister-ScheduledTask $name -Confirm:$false -ErrorAction SilentlyContinue
    }
}

# Only LocalSystem may run programs as others.
function Test-User {
    $name = 'berth-test'
    $password = 'Aa1-' + [Guid]::NewGuid().ToString()
    [void] (New-LocalUser $name -Password (ConvertTo-SecureString $password -AsPlainText -Force))
    try {
        $users = @(
            'ContainerAdministrator=nt authority\system', 'SYSTEM=nt authority\system', 'LocalService=nt authority\local service',
            'NetworkService=nt authority\network service', 'NT SERVICE\EventLog=nt service\eventlog',
            "ContainerUser=$env:COMPUTERNAME\containeruser", "$name=$env:COMPUTERNAME\$name", ".\$name=$env:COMPUTERNAME\$name=$password")
        Invoke-SystemTest 'TestNativeUsers' @{ BERTH_USERS = ($users -join ';') } 'programs do not run as their users'
    } finally {
        Remove-LocalUser $name, 'ContainerUser' -ErrorAction SilentlyContinue
    }
}

# The agent reads the machine's SID, by which it knows that sysprep is over, as Windows has it.
function Test-Identity {
    $sid = (Get-LocalUser)[0].SID.AccountDomainSid.Value
    Invoke-SystemTest 'TestNativeIdentity' @{ BERTH_SID = $sid } 'the agent does not see that Windows is set up'
}

# A volume on a virtual disk that has grown fills it, as C: of a container does,
# and is held to a quota.
function Test-Extend {
    $disk, $letter = (Join-Path $work 'grown.vhdx'), 'Q'
    $make = "create vdisk file=$disk maximum=256 type=expandable", "select vdisk file=$disk", 'attach vdisk', 'convert gpt',
        'create partition primary', 'format fs=ntfs quick', "assign letter=$letter", 'detach vdisk',
        'expand vdisk maximum=768', 'attach vdisk'
    $script = Join-Path $work 'diskpart.txt'
    Set-Content $script $make
    & diskpart /s $script | Out-Host
    $before = (Get-Volume -DriveLetter $letter).Size
    try {
        Invoke-Test 'TestNativeExtend' @{ BERTH_EXTEND_DRIVE = "${letter}:" }
        $after = (Get-Volume -DriveLetter $letter).Size
        if ($after -lt $before + 419430400) { Write-Difference "the volume had $before bytes and has $after" }
        $errors = (Repair-Volume -DriveLetter $letter -Scan)
        if ("$errors" -ne 'NoErrorsFound') { Write-Difference "chkdsk says $errors of the extended volume" }
        Invoke-Test 'TestNativeQuota' @{ BERTH_QUOTA_DRIVE = "${letter}:"; BERTH_QUOTA_DISK = $disk }
    } finally {
        Set-Content $script "select vdisk file=$disk", 'detach vdisk'
        & diskpart /s $script | Out-Null
    }
}

# Console programs of 64 and of 32 bits, asked to end by every event.
function Test-Stop {
    $programs = @{ BERTH_STOP_PROGRAM = 'amd64'; BERTH_STOP_PROGRAM32 = '386' }
    $variables = @{}
    Push-Location $repo
    try {
        foreach ($p in $programs.Keys) {
            $env:GOARCH = $programs[$p]
            $variables[$p] = Join-Path $work "program-$($programs[$p]).exe"
            & go build -o $variables[$p] ./guestinfo/agent/testdata/program
            if ($LASTEXITCODE -ne 0) { throw 'the program of the tests does not build' }
        }
    } finally {
        Remove-Item Env:GOARCH
        Pop-Location
    }
    Invoke-Test 'TestNativeStop' $variables
}

# The volume of a virtual disk as a mount point.
function Test-Mount {
    $disk, $folder = (Join-Path $work 'volume.vhdx'), (Join-Path $work 'mounted')
    $script = Join-Path $work 'mount.txt'
    Set-Content $script "create vdisk file=$disk maximum=256 type=expandable", "select vdisk file=$disk", 'attach vdisk', 'convert gpt',
        'create partition primary', 'format fs=ntfs quick'
    & diskpart /s $script | Out-Host
    try {
        $number = (Get-DiskImage $disk).Number
        $partition = Get-Partition -DiskNumber $number | Where-Object Type -eq 'Basic'
        $guids = @((Get-Disk $number).Guid, $partition.Guid) | ForEach-Object { $_.Trim('{}').ToUpper() }
        Invoke-Test 'TestNativeMount' @{ BERTH_MOUNT = "$($guids[0]);$($guids[1]);$folder" }
        if ((Get-Item -LiteralPath $folder).LinkType) { Write-Difference "$folder is a mount point still" }
        Set-Disk $number -IsReadOnly $false
        $errors = $partition | Get-Volume | Repair-Volume -Scan
        if ("$errors" -ne 'NoErrorsFound') { Write-Difference "chkdsk says $errors of the volume" }
    } finally {
        Set-Content $script "select vdisk file=$disk", 'detach vdisk'
        & diskpart /s $script | Out-Null
    }
}

function Test-Name {
    $value = { (Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName').ComputerName }
    $before = & $value
    Invoke-Test 'TestNativeName' @{ BERTH_NATIVE_NAME = 'BERTH-CLONE' }
    if ((& $value) -ne $before) { Write-Difference "at its next start Windows is $(& $value), and was $before" }
}

# Who is no administrator can neither read nor forge what the VM shares with its
# host, by either of the programs of VMware Tools; who is one can.
function Test-GuestRPC {
    $tools = Join-Path $env:ProgramFiles 'VMware\VMware Tools'
    $name, $key = 'berth-rpc', 'guestinfo.berth.nativetest'
    $log, $script = (Join-Path $env:PUBLIC "$name.log"), (Join-Path $env:PUBLIC "$name.cmd")
    & "$tools\vmtoolsd.exe" --cmd "info-set $key ours"
    if ($LASTEXITCODE -ne 0) { Write-Difference 'an administrator may not set a key'; return }
    $secret = ConvertTo-SecureString ('Aa1-' + [Guid]::NewGuid().ToString()) -AsPlainText -Force
    [void] (New-LocalUser $name -Password $secret)
    $lines = @('@echo off')
    foreach ($program in ('"' + $tools + '\vmtoolsd.exe" --cmd'), ('"' + $tools + '\rpctool.exe"')) {
        foreach ($command in "info-get $key", "info-set $key forged") {
            $lines += $program + ' "' + $command + '" && echo TAKEN ' + $command
        }
    }
    Set-Content $script -Encoding ascii ($lines + 'echo END')
    try {
        $who = [Management.Automation.PSCredential]::new("$env:COMPUTERNAME\$name", $secret)
        $run = Start-Process $script -Credential $who -WorkingDirectory $env:PUBLIC -RedirectStandardOutput $log -PassThru
        if (-not $run.WaitForExit(120000)) { Stop-Process $run; Write-Difference 'the programs of VMware Tools do not end' }
        $text = @(Get-Content $log)
        $text | Out-Host
        if ($text -notcontains 'END') { Write-Difference 'the user could not run the programs of VMware Tools' }
        foreach ($line in $text -match 'TAKEN') { Write-Difference "of one who is no administrator: $line" }
        $now = & "$tools\vmtoolsd.exe" --cmd "info-get $key"
        if ("$now" -ne 'ours') { Write-Difference "the key was forged: $now" }
    } finally {
        & "$tools\vmtoolsd.exe" --cmd "info-set $key "
        Remove-LocalUser $name
        Remove-Item $script, $log -ErrorAction SilentlyContinue
    }
}

[void] (New-Item -ItemType Directory $work)
try {
    $source, $target = (Join-Path $work 'disk'), (Join-Path $work 'c')
    New-Source $source
    New-Target $target
    Invoke-Test 'TestNativeTrace' @{ BERTH_NATIVE_TRACE = '1' }
    Invoke-Test 'TestNativeBake' @{ BERTH_BAKE_SOURCE = $source; BERTH_BAKE_TARGET = $target }
    Compare-Tree $source $target

    Invoke-Test 'TestNativeHives' @{ BERTH_DELTA = (Join-Path $repo 'tests\fixtures\testdata\software_delta') }

    if ($Image) {
        & docker pull $Image
        $data = (& docker image inspect $Image | ConvertFrom-Json).GraphDriver.Data.dir
        if (-not (Test-Path (Join-Path $data 'Files'))) { throw "$Image has no base layer at '$data'" }
        Invoke-Test 'TestNativeContainer' @{ BERTH_LAYER = $data }
    } else {
        Write-Host 'no -Image given: nothing is run through HCS'
    }
    Test-Service
    Test-User
    Test-Identity
    Test-Extend
    Test-Stop
    Test-Mount
    Test-Name
    Invoke-Test 'TestNativePorts' @{ BERTH_NATIVE_PORTS = '1' }
    if ($GuestRPC) { Test-GuestRPC } else { Write-Host 'no -GuestRPC given: the channel to the host is not tried' }
} finally {
    & takeown /f $work /r /d y 2>&1 | Out-Null
    & icacls $work /reset /t /c /q 2>&1 | Out-Null
    Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction SilentlyContinue
}
Write-Host "$script:differences differences"
exit [int] ($script:differences -gt 0)
