using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>Writes what is answered about a tender as JSON, schema <c>sovereignty-tender-answer/1</c>, in the same form as assessments.</summary>
public static class TenderAnswerJson
{
    /// <summary>The name and version of the format.</summary>
    public const string Schema = "sovereignty-tender-answer/1";

    /// <summary>The answer as UTF-8 text. A counterexample stands there as an arrangement that can be assessed.</summary>
    public static byte[] ToUtf8(TenderAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return ResultDocument.ToUtf8(Schema, json =>
        {
            json.WriteString("tender", answer.Tender.Arrangement.Id);
            json.WriteDay("award", answer.Tender.Award);
            json.WriteDay("through", answer.Tender.Through);
            json.WriteString("verdict", KebabCase.Of(answer.Verdict));
            WriteGaps(json, "law", answer.Law);
            if (answer.Adopted is { } adopted)
            {
                WriteGaps(json, "adopted", adopted);
            }

            json.WriteArray("clauses", answer.Missing, WriteClause);
            TermsWriter.WriteStamp(json, answer.Fixed);
        });
    }

    private static void WriteGaps(Utf8JsonWriter json, string name, ClauseGaps gaps)
    {
        json.WriteStartObject(name);
        json.WriteString("verdict", KebabCase.Of(gaps.Before.Verdict));
        json.WriteNames("conflict", gaps.Before.Conflict.Select(clause => clause.Id));
        json.WriteArray("demands", gaps.Before.Demands, WriteDemand);
        json.WriteArray("missing", gaps.Sets, WriteSet);
        json.WriteBoolean("missingIsComplete", gaps.IsComplete);
        json.WriteArray("missingByDemand", gaps.ByDemand, static (writer, demand) =>
        {
            writer.WriteStartObject();
            writer.WriteString("provision", demand.Demand.Demand.Id.Value);
            writer.WriteArray("missing", demand.Sets, WriteSet);
            writer.WriteBoolean("missingIsComplete", demand.IsComplete);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter json, ValueSet<Clause> set)
    {
        json.WriteStartObject();
        json.WriteNames("clauses", set.Select(clause => clause.Id));
        json.WriteEndObject();
    }

    private static void WriteDemand(Utf8JsonWriter json, DemandGuarantee demand)
    {
        json.WriteStartObject();
        json.WriteString("provision", demand.Demand.Id.Value);
        json.WriteText("reference", demand.Citation.Reference);
        json.WriteString("force", KebabCase.Of(demand.Demand.Force));
        json.WriteString("verdict", KebabCase.Of(demand.Verdict));
        json.WriteNames("readings", demand.Readings.Select(choice => choice.ToString()));
        json.WriteTexts("questions", demand.Questions);
        json.WriteTexts("undecided", demand.Undecided);
        if (demand.Counterexample is { } found)
        {
            json.WriteStartObject("counterexample");
            json.WriteDay("on", found.On);
            json.WriteTexts("supposed", found.Supposed);
            json.WritePropertyName("arrangement");
            ArrangementWriter.Write(found.Arrangement, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter json, Clause clause)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Id);
        json.WriteText("words", clause.Words);
        json.WriteString("place", KebabCase.Of(clause.Place));
        json.WriteText("basis", clause.Basis);
        json.WriteNames("cites", clause.Cites.Select(cited => cited.Value));
        json.WriteTexts("caution", clause.Caution is { } caution ? [caution] : []);
        json.WriteText("inBid", clause.EvidenceInBid);
        json.WriteText("atAward", clause.EvidenceAtAward);
        json.WriteText("inPerformance", clause.EvidenceInPerformance);
        json.WriteEndObject();
    }
}
