using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Json;

/// <summary>The inputs kept from fuzzing: those that once crashed a reader, and one for each thing that a reader can find wrong.</summary>
public sealed class FuzzCorpusTests
{
    public static TheoryData<string> Arrangements => Inputs("arrangement");

    public static TheoryData<string> Statements => Inputs("bods");

    public static TheoryData<string> TenderInputs => Inputs("tender");

    public static TheoryData<string> Proofs => Inputs("proof");

    public static TheoryData<string> ScenarioInputs => Inputs("scenario");

    [Theory]
    [MemberData(nameof(Arrangements))]
    public void An_arrangement_is_read_and_written_alike_or_refused(string file)
    {
        var reading = ArrangementJson.Read(Content("arrangement", file));

        Assert.Equal(reading.IsRead, reading.Problems.Count == 0);
        Assert.True(!reading.IsRead || reading.Arrangement.Equals(ArrangementJson.ReadOrThrow(ArrangementJson.ToUtf8(reading.Arrangement))));
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Statements_are_read_or_refused(string file)
    {
        var reading = BodsJson.Read(Content("bods", file));

        Assert.All(reading.Problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TenderInputs))]
    public void A_tender_is_read_or_refused(string file)
    {
        var reading = TenderJson.Read(Content("tender", file));

        Assert.Equal(reading.IsRead, reading.Problems.Count == 0);
        Assert.All(reading.Problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void A_proof_is_read_or_refused(string file)
    {
        var reading = ProofJson.Read(Content("proof", file), Catalogue.Law);

        Assert.Equal(reading.IsRead, reading.Problem is null);
    }

    [Theory]
    [MemberData(nameof(ScenarioInputs))]
    public void A_scenario_is_read_and_written_alike_or_refused(string file)
    {
        ScenarioReading Read(byte[] utf8) => ScenarioJson.Read(utf8, files: _ => """{"schema":"sovereignty-arrangement/1","id":"a"}"""u8.ToArray());
        var reading = Read(Content("scenario", file));

        Assert.Equal(reading.IsRead, reading.Problems.Count == 0);
        Assert.True(!reading.IsRead || reading.Scenario.Equals(Read(ScenarioJson.ToUtf8(reading.Scenario)).Scenario));
    }

    [Fact]
    public void A_share_of_minus_zero_is_zero()
    {
        var reading = BodsJson.Read(Content("bods", "minus-zero.json"));

        Assert.True(reading.IsRead);
        Assert.Equal(["0–30 %", "0 %"], reading.Organisations.SelectMany(party => party.Holders.Values).SelectMany(holding => new[] { holding.Capital.ToString(), holding.Votes.ToString() }));
    }

    private static byte[] Content(string kind, string file) => File.ReadAllBytes(Path.Combine(Folder(kind), file));

    private static TheoryData<string> Inputs(string kind) => [.. Directory.GetFiles(Folder(kind)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Folder(string kind) => Root.Of("tests", "fuzz", "corpus", kind);
}
