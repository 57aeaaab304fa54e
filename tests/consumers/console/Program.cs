using NodaTime;
using Sovereignty;
using Sovereignty.Json;

var arrangement = ArrangementJson.ReadOrThrow(File.ReadAllBytes("seeds/ministry-on-us-cloud.json"));
var assessment = Sovereign.Assess(arrangement, on: new LocalDate(2026, 4, 17));
Console.WriteLine(assessment.Conclusion);    // NotMet

Batch.Run();
ManyArrangements.Run();
