using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// An unsettled question at one place in the law. Unless the caller chose a reading or a judgment selected one, it answers what all known
/// readings agree on, and Unknown where they differ. The library never picks silently.
/// </summary>
public sealed record Unsettled : Condition
{
    internal Unsettled(Question question, ValueList<Condition> byReading)
    {
        Question = question;
        Parts = byReading;
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>What each reading answers here.</summary>
    public override ValueList<Condition> Parts { get; }

    private protected override Text Word() => new($"[{Question.Id}] {Question.Words.En}", $"[{Question.Id}] {Question.Words.Fr}");

    private protected override Truth Evaluate(in Subject subject, ref Inquiry inquiry)
    {
        // What a judgment settled is settled, whatever the caller would have chosen.
        var chosen = inquiry.Terms.ReadingFor(Question.Id);
        var selected = Selected(ref inquiry);
        if (selected >= 0)
        {
            return inquiry.Ask(Parts[selected], in subject);
        }

        var answered = false;
        var answer = Truth.Unknown;
        for (var i = 0; i < Parts.Count; i++)
        {
            var reading = Question.Readings[i];
            if (!IsKnown(reading, ref inquiry))
            {
                continue;
            }

            if (string.Equals(reading.Id, chosen, StringComparison.Ordinal))
            {
                return Choose(reading, Parts[i], in subject, ref inquiry);
            }

            var truth = inquiry.Ask(Parts[i], in subject);
            answer = answered ? Truth.Agreement(answer, truth) : truth;
            answered = true;
        }

        if (Parts.Count == 0 && chosen is "true" or "false")
        {
            answer = Truth.Of(chosen is "true");
            if (inquiry.Explains)
            {
                inquiry.Caveat(new($"assumed by the caller: {Question.Id} = {chosen}", $"supposé par l'appelant : {Question.Id} = {chosen}"));
            }
        }

        if (answer.IsUnknown)
        {
            inquiry.Suppositions?.LeftOpen(Question);
        }

        if (inquiry.Explains)
        {
            if (Parts.Count > 0 && !answer.IsUnknown)
            {
                inquiry.Because(new($"whatever the answer to an unsettled question: {Question.Words.En} [{Question.Id}]", $"quelle que soit la réponse à une question non tranchée : {Question.Words.Fr} [{Question.Id}]"));
            }

            if (answer.IsUnknown)
            {
                inquiry.Because(new($"unsettled in law: {Question.Words.En} [{Question.Id}]", $"non tranché en droit : {Question.Words.Fr} [{Question.Id}]"));
                inquiry.Miss(new Missing("law:" + Question.Id, Question.Words, Answerer.Law));
            }
        }

        return answer;
    }

    // Of several judgments the latest counts.
    private int Selected(ref Inquiry inquiry)
    {
        var selected = -1;
        for (var i = 0; i < Parts.Count; i++)
        {
            var reading = Question.Readings[i];
            if (reading.SelectedFrom is not null && IsKnown(reading, ref inquiry) && inquiry.IsPublic(reading.SelectedDay + Delay(reading, isSelection: true, ref inquiry))
                && (selected < 0 || reading.SelectedDay >= Question.Readings[selected].SelectedDay))
            {
                selected = i;
            }
        }

        return selected;
    }

    private bool IsKnown(Reading reading, ref Inquiry inquiry) => inquiry.IsPublic(reading.KnownDay + Delay(reading, isSelection: false, ref inquiry));

    private int Delay(Reading reading, bool isSelection, ref Inquiry inquiry)
    {
        foreach (var late in inquiry.Terms.Late)
        {
            if (late.IsSelection == isSelection && late.Reading == reading.Id && late.Question == Question.Id)
            {
                return 1;
            }
        }

        return 0;
    }

    private static Truth Choose(Reading reading, Condition condition, in Subject subject, ref Inquiry inquiry)
    {
        if (inquiry.Explains)
        {
            inquiry.Caveat(new($"reading chosen by the caller: {reading.Words.En}", $"lecture choisie par l'appelant : {reading.Words.Fr}"));
        }

        return inquiry.Ask(condition, in subject);
    }
}
