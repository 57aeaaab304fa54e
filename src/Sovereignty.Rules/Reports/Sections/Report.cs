namespace Sovereignty.Reports;

/// <summary>The order in which an assessment is told.</summary>
internal static class Report
{
    public static void Tell(Telling telling, IPage page)
    {
        OpeningSection.Tell(telling, page);
        VerdictSection.Tell(telling, page);
        FindingSection.Tell(telling, page);
        ExposureSection.Tell(telling, page);
        ScoreSection.Tell(telling, page);
        MissingSection.Tell(telling, page);
        QuestionSection.Tell(telling, page);
        CaveatSection.Tell(telling, page);
        BesideSection.Tell(telling, page);
        FactSection.Tell(telling, page);
        ClosingSection.Tell(telling, page);
    }
}
