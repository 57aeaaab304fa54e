using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>One text of the law: what it is, its life, its provisions in the text's own order, its sources.</summary>
internal sealed class InstrumentPage(Instrument text, LawTelling telling, IPage page)
{
    public void Tell()
    {
        page.Title(telling.Say(text.Title));
        page.Paragraph(telling.Say(text.Paraphrase));
        page.Point(telling.Labelled("id", "id", text.Id.Value));
        page.Point(telling.Labelled("kind", "nature", telling.Say(InstrumentKindWords.Of(text.Kind))));
        page.Point(telling.Labelled("issued by", "émis par", text.Issuer));
        if (text.Identifiers.Count > 0)
        {
            page.Point(telling.Labelled("identifiers", "identifiants", string.Join(", ", text.Identifiers.Select(identifier => telling.Say(identifier.Words)))));
        }

        page.Point(telling.Labelled("grade", "niveau", ConfidenceWords.Of(text.Confidence)));
        page.Point(telling.Labelled("checked on", "vérifié le", Saying.Day(text.CheckedOn)));
        if (telling.On is { } day)
        {
            page.Point(telling.Labelled($"on {Saying.Day(day)}", $"au {Saying.Day(day)}", telling.StatusOf(text)));
        }

        TellLife();
        foreach (var provision in text.Provisions)
        {
            new ProvisionSection(text, provision, telling, page).Tell();
        }

        TellQuestions();
        page.Heading(telling.Say("Sources", "Sources"));
        foreach (var source in text.Sources)
        {
            page.Point(source);
        }
    }

    private void TellLife()
    {
        page.Heading(telling.Say("Life", "Vie du texte"));
        if (text.Events.Count == 0)
        {
            page.Paragraph(telling.Say("No event is known.", "Aucun événement connu."));
            return;
        }

        page.Table(
            [telling.Say("day", "jour"), telling.Say("event", "événement"), telling.Say("until (first day without)", "jusqu'au (premier jour sans)"), telling.Say("public since", "public depuis"), telling.Say("grade", "niveau"), telling.Say("source", "source")],
            [.. text.Events.Select(Row)]);
        foreach (var happened in text.Events)
        {
            if (happened.Note is { } note)
            {
                page.Point(telling.Say(happened.Day.Describe()) + telling.Colon + telling.Say(note));
            }
        }
    }

    private Cell[] Row(LifeEvent happened) =>
    [
        telling.Say(happened.Day.Describe()),
        telling.Say(LifeWords.Of(happened.Kind)) + (happened.Cause is { } cause ? $" ({cause})" : ""),
        happened.Until is { } until ? telling.Say(until.Describe()) : "",
        Saying.Day(happened.PublicSince),
        ConfidenceWords.Of(happened.Confidence),
        happened.Source,
    ];

    private void TellQuestions()
    {
        var questions = BodyOfLaw.Of(text).Questions.ToArray();
        if (questions.Length == 0)
        {
            return;
        }

        page.Heading(telling.Say("Unsettled", "Non tranché"));
        foreach (var question in questions)
        {
            page.Branch(0, $"{question.Id}{telling.Colon}{telling.Say(question.Words)} ({question.Source})");
            if (question.Readings.Count == 0)
            {
                page.Branch(1, telling.Say("no reading is known: unknown until an answer is assumed", "aucune lecture connue : inconnu tant qu'aucune réponse n'est supposée"));
            }

            foreach (var reading in question.Readings)
            {
                page.Branch(1, $"{reading.Id}{telling.Colon}{telling.Say(reading.Words)} ({reading.Source})");
            }
        }
    }
}
