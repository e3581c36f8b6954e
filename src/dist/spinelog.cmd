@echo off
rem Starts Spinelog with the Java that lies beside this script, wherever the folder was unpacked.
rem A log dropped on it gets its report beside it, and the folder opened.
setlocal DisableDelayedExpansion
"%~dp0runtime\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr spinelog.cli.Main %*
set "code=%errorlevel%"
rem Explorer starts a script by a command line of its own, a person at a prompt does not.
echo "%cmdcmdline:"=%" | find /i " /c " >nul || exit /b %code%
if not "%~2"=="" exit /b %code%
if not exist "%~1" exit /b %code%
if "%code%"=="0" (explorer "%~dp1") else (pause)
exit /b %code%
