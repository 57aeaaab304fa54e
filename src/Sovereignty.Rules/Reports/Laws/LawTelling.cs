using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Law while it is told in one language, perhaps for a day.</summary>
internal sealed class LawTelling(Language language, LocalDate? on)
{
    private static readonly LegalAnswers NoLaw = new(BodyOfLaw.Empty);

    public LocalDate? On => on;

    public string Colon => Say(": ", " : ");

    public string Say(Text text) => text.In(language);

    public string Say(string en, string fr) => language == Language.French ? fr : en;

    public string Labelled(string en, string fr, string words) => Say(en, fr) + Colon + words;

    /// <summary>Where the text stands on the day.</summary>
    public string StatusOf(Instrument instrument)
    {
        var inquiry = Ask();
        return Say(LifeWording.Of(instrument, hasBegun: true, ref inquiry).Words);
    }

    /// <summary>The versions that are, or may be, in force on the day.</summary>
    public ValueList<ObligationVersion> VersionsOf(Instrument instrument, Obligation obligation)
    {
        var inquiry = Ask();
        return ObligationForce.On(instrument, obligation, ref inquiry, out var versions).IsFalse ? [] : versions;
    }

    private Inquiry Ask() => new(AssessmentTerms.Default.ForInquiry, NoLaw, DayNumber.Of(on!.Value));
}
