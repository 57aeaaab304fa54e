using System.Diagnostics;
using System.Globalization;
using Sovereignty.Fuzz;

// fuzz FOLDER [--inputs N] [--first N] [--seconds N] [--threads N] [--keep]: FOLDER holds corpus/ and crashes/.
var folder = args[0];
long Number(string name, long otherwise) => Array.IndexOf(args, name) is >= 0 and var at ? long.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
var (first, inputs, seconds) = (Number("--first", 0), Number("--inputs", long.MaxValue / 2), Number("--seconds", int.MaxValue));
var threads = (int)Number("--threads", Environment.ProcessorCount);
var run = new Run(folder, Array.IndexOf(args, "--keep") >= 0);
var clock = Stopwatch.StartNew();
var failed = run.All(first, inputs, TimeSpan.FromSeconds(seconds), threads);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Done} inputs in {clock.Elapsed.TotalSeconds:0} s, {run.Done / clock.Elapsed.TotalSeconds:0} a second, from number {first}; {run.Read} of them could be read; {failed} crashes or hangs"));
return failed == 0 ? 0 : 1;
