using NodaTime;
using Sovereignty;
using Sovereignty.Json;

// The whole answer of the seed case, byte by byte: the native application must print what the other one prints.
using var output = Console.OpenStandardOutput();
AssessmentJson.Write(Sovereign.Assess(ArrangementJson.ReadOrThrow(File.ReadAllBytes(args[0])), new LocalDate(2026, 4, 17)), output);
