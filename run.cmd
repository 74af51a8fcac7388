@echo off
rem Builds Samhandling when its sources have changed, and runs it: run --help
setlocal
set "root=%~dp0"
set "program=%root%artifacts\run\Samhandling.dll"
where dotnet >nul 2>nul || (echo The .NET SDK 10 is missing: get it from https://dotnet.microsoft.com/download/dotnet/10.0 1>&2 & exit /b 1)
where npm >nul 2>nul || (echo Node.js 20 or later, with npm, is missing: get it from https://nodejs.org 1>&2 & exit /b 1)
for /f "delims=" %%s in ('powershell -NoProfile -Command "Get-ChildItem '%root%src','%root%demo' -Recurse -File | Where-Object FullName -NotMatch 'node_modules|wwwroot.dist' | ForEach-Object { $_.FullName + $_.Length + $_.LastWriteTimeUtc.Ticks } | Out-String | ForEach-Object { [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($_))) }"') do set "now=%%s"
set "then="
if exist "%root%artifacts\run.stamp" set /p then=<"%root%artifacts\run.stamp"
if not exist "%program%" goto build
if "%now%"=="%then%" goto start
:build
echo Building Samhandling, once for each change of its sources ... 1>&2
if exist "%root%artifacts\run" rmdir /s /q "%root%artifacts\run"
dotnet publish "%root%src\Samhandling" -c Release -r win-x64 --no-self-contained -o "%root%artifacts\run" --nologo -v quiet -p:DebugType=none 1>&2 || exit /b 1
>"%root%artifacts\run.stamp" echo %now%
:start
if not defined SAMHANDLING_DATA set "SAMHANDLING_DATA=%root%.data"
dotnet "%program%" %*
