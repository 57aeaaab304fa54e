namespace Sovereignty.Tests.House;

/// <summary>What a piece of work allocates on its thread.</summary>
internal static class Allocations
{
    private const int Runs = 5;

    /// <summary>
    /// The least bytes that one of several runs allocates. What the work itself allocates it allocates every time; a collection that another
    /// test sets off meanwhile moves the thread's counter now and then.
    /// </summary>
    public static long Of(Action work)
    {
        work();
        return Enumerable.Range(0, Runs).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
