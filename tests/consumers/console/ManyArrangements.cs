using NodaTime;
using Sovereignty;
using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Json;

internal static class ManyArrangements
{
    public static void Run()
    {
        var (evaluator, on) = (Sovereign.Evaluator(AssessmentTerms.Default), new LocalDate(2026, 4, 17));
        var arrangements = Directory.EnumerateFiles("seeds", "*.json").Select(file => ArrangementJson.ReadOrThrow(File.ReadAllBytes(file)));
        var rows = evaluator.Portfolio(arrangements, on);    // each is read and assessed when its row is asked for
        var portfolio = Portfolio.Of(evaluator, on, rows);    // all of them, by body, with totals
        foreach (var row in portfolio.Rows)
        {
            Console.WriteLine($"{row.Body}: {row.Id} {row.Answer?.Conclusion}; from {row.Answer?.NextChange?.Day:uuuu-MM-dd} {row.Answer?.NextChange?.Conclusion}");
        }
    }
}
