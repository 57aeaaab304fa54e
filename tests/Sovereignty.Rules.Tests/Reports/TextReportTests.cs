using Sovereignty.Facts;
using Sovereignty.Reports;
using Sovereignty.Tests.Seeds;

namespace Sovereignty.Tests.Reports;

public class TextReportTests
{
    public static TheoryData<string> CultureNames => Cultures.All;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var here = Cases.Tell(Cases.OnUsCloud, "2026-11-23", language);
            Assert.Equal(here, Cultures.In(culture, () => Cases.Tell(Cases.OnUsCloud, "2026-11-23", language)));
        }
    }

    [Fact]
    public void The_window_of_the_opening_is_that_of_the_assessment()
    {
        var assessment = Cases.Assess(Cases.OnUsCloud, "2022-01-15");
        Assert.Contains(
            $"this answer holds from {Iso(assessment.HoldsFrom)} through {Iso(assessment.HoldsThrough)}.",
            Cases.OpeningOf(Cases.Tell(Cases.OnUsCloud, "2022-01-15")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_a_hundred_columns()
    {
        foreach (var name in SeedFiles.Names)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var text = Cases.Tell(SeedFiles.Read(name), "2026-11-23", language);
                Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 100, line));
            }
        }
    }

    [Fact]
    public void The_worst_findings_come_first()
    {
        var text = Cases.Tell(Cases.OnUsCloud, "2026-04-17", terms: new());
        Assert.True(text.IndexOf("  NOT MET – ", StringComparison.Ordinal) < text.IndexOf("  UNDETERMINED – ", StringComparison.Ordinal));
        Assert.True(text.IndexOf("  UNDETERMINED – ", StringComparison.Ordinal) < text.IndexOf("  MET – ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_has_its_id_its_citation_and_at_most_three_reasons_and_a_rest()
    {
        var text = Cases.Tell(Cases.Alan, "2026-04-17");
        Assert.Contains("UNDETERMINED – Act no. 2024-449 of 21 May 2024 (SREN), article 31 (JORFARTI000049563610)", text, StringComparison.Ordinal);
        Assert.Contains("binding law, sovereignty, fr-loi-2024-449-art31, grade", text, StringComparison.Ordinal);
        var points = text[text.IndexOf("SREN", StringComparison.Ordinal)..text.IndexOf("6404/SG", StringComparison.Ordinal)].Split("\n    - ")[1..];
        Assert.InRange(points.Length, 2, 4);
        Assert.StartsWith("Unsettled in law:", points[0], StringComparison.Ordinal);
        Assert.Matches("^And [0-9]+ more", points[^1]);
    }

    [Fact]
    public void An_exposure_names_the_parties_of_its_path_and_says_since_when_and_how_certain()
    {
        var text = Cases.Tell(Cases.Alan, "2026-11-23");
        Assert.Contains("Amazon Web Services → Amazon (US group), through aws-frankfurt; since 2018-03-23", text, StringComparison.Ordinal);
        Assert.Contains("certain: disclosure of metadata; possible, as far as is known: disclosure of content", text, StringComparison.Ordinal);
        Assert.Contains("The text has ended; its effects run on.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("amazon-com", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_stands_under_those_who_can_supply_it()
    {
        var text = Cases.Tell((Cases.Derogated with { Events = [] }).WithDataSets(data => data with { Harms = FactList<Harm>.Unknown }), "2026-06-01");
        var buyer = text.IndexOf("The buyer, or the body that answers for the data, can supply", StringComparison.Ordinal);
        var authority = text.IndexOf("A public authority or certification body can supply", StringComparison.Ordinal);
        var law = text.IndexOf("Only a court, the legislator or counsel can settle", StringComparison.Ordinal);
        Assert.InRange(text.IndexOf("what a breach of the data would be likely to harm", buyer, StringComparison.Ordinal), buyer, authority);
        Assert.InRange(text.IndexOf("an acceptable offer in France", authority, StringComparison.Ordinal), authority, law);
        Assert.Contains("--reading fr-r9-beside-article-31=yields – it yields to article 31", text[law..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_was_chosen_is_told_as_a_caveat_and_among_the_terms()
    {
        var text = Cases.Tell(Cases.Alan, "2026-04-17", terms: Cases.Choosing("fr-contractor-hosting", "reaches"));
        Assert.Contains("reading chosen by the caller: it reaches the contractor's hosting", text, StringComparison.Ordinal);
        Assert.Contains("Readings chosen: fr-contractor-hosting=reaches.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("--reading fr-contractor-hosting", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Caveats_are_numbered_and_marked()
    {
        var text = Cases.Tell(Cases.OnUsCloud, "2026-11-23");
        Assert.Matches("fr-loi-2024-449-art31, grade [^;]+; caveats? 1", text);
        Assert.Contains("\nCaveats\n  - (1) ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_says_how_far_the_law_was_verified_which_law_and_that_it_is_no_advice()
    {
        var assessment = Cases.Assess(Cases.Alan, "2026-04-17");
        var text = Cases.Tell(Cases.Alan, "2026-04-17");
        Assert.Contains($"The law was verified through {Iso(assessment.LawCheckedThrough)}", text, StringComparison.Ordinal);
        Assert.Contains($"Catalogue {assessment.Catalogue.Version}, SHA-256 {assessment.Catalogue.Hash}.", text, StringComparison.Ordinal);
        Assert.EndsWith("This is not legal advice.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_of_an_excuse_is_told_with_the_finding() => Assert.Contains(
        "Last day of the excuse: 2027-11-01.",
        Cases.Tell(Cases.Derogated, "2026-11-23"),
        StringComparison.Ordinal);

    [Fact]
    public void What_a_description_says_can_neither_start_a_line_nor_move_a_cursor()
    {
        var arrangement = Cases.Alan with { Name = "x\n\u001b[2J\u2028MET" };
        var text = Cases.Tell(arrangement, "2026-04-17");
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u2028', text);
        Assert.DoesNotContain("\nMET", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_description_is_told_without_ids_of_our_own()
    {
        var text = Cases.Tell(new HostingArrangement { Id = "nothing-known" }, "2026-04-17", terms: new());
        Assert.StartsWith("UNDETERMINED\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("unnamed", text, StringComparison.Ordinal);
    }

    private static string Iso(NodaTime.LocalDate? day) => NodaTime.Text.LocalDatePattern.Iso.Format(day!.Value);
}
