using NodaTime;
using Sovereignty.DependencyInjection;
using Sovereignty.Json;
using Sovereignty.Law;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSovereignty(law => law
    .Add(Catalogue.Law)
    .In(DateTimeZoneProviders.Tzdb["Europe/Paris"]));

var app = builder.Build();
app.MapPost("/assess", async (HttpRequest request, ISovereignty sovereignty) =>
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    var reading = ArrangementJson.Read(body.ToArray());
    return reading.Arrangement is { } arrangement && reading.Problems.Count == 0
        ? Results.Bytes(AssessmentJson.ToUtf8(sovereignty.Assess(arrangement, sovereignty.Today)), "application/json")
        : Results.BadRequest(reading.Problems.Select(problem => new { problem.Path, Found = problem.Found.En, Expected = problem.Expected.En }));
});
app.Run();
