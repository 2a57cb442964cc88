namespace ServiceMap.Rogue;

internal static class Waiting
{
    // P:System.Threading.Tasks.Task`1.Result
    public static int Result(Task<int> task) => task.Result;

    // P:System.Threading.Tasks.ValueTask`1.Result
    public static int Result(ValueTask<int> task) => task.Result;

    // M:System.Threading.Tasks.Task.Wait
    public static void Wait(Task task) => task.Wait();

    // M:System.Threading.Tasks.Task.Wait(System.Int32)
    public static bool Wait(Task task, int most) => task.Wait(most);

    // M:System.Threading.Tasks.Task.Wait(System.TimeSpan)
    public static bool Wait(Task task, TimeSpan most) => task.Wait(most);

    // M:System.Threading.Tasks.Task.Wait(System.Threading.CancellationToken)
    public static void Wait(Task task, CancellationToken stop) => task.Wait(stop);

    // M:System.Threading.Tasks.Task.Wait(System.Int32,System.Threading.CancellationToken)
    public static bool Wait(Task task, int most, CancellationToken stop) => task.Wait(most, stop);

    // M:System.Threading.Tasks.Task.Wait(System.TimeSpan,System.Threading.CancellationToken)
    public static bool Wait(Task task, TimeSpan most, CancellationToken stop) => task.Wait(most, stop);

    // M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[])
    public static void WaitAll(Task[] tasks) => Task.WaitAll(tasks);

    // M:System.Threading.Tasks.Task.WaitAll(System.ReadOnlySpan{System.Threading.Tasks.Task})
    public static void WaitAll(ReadOnlySpan<Task> tasks) => Task.WaitAll(tasks);

    // M:System.Threading.Tasks.Task.WaitAll(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task},System.Threading.CancellationToken)
    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken stop) => Task.WaitAll(tasks, stop);

    // M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Int32)
    public static bool WaitAll(Task[] tasks, int most) => Task.WaitAll(tasks, most);

    // M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.TimeSpan)
    public static bool WaitAll(Task[] tasks, TimeSpan most) => Task.WaitAll(tasks, most);

    // M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Threading.CancellationToken)
    public static void WaitAll(Task[] tasks, CancellationToken stop) => Task.WaitAll(tasks, stop);

    // M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Int32,System.Threading.CancellationToken)
    public static bool WaitAll(Task[] tasks, int most, CancellationToken stop) => Task.WaitAll(tasks, most, stop);

    // M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[])
    public static int WaitAny(Task[] tasks) => Task.WaitAny(tasks);

    // M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Int32)
    public static int WaitAny(Task[] tasks, int most) => Task.WaitAny(tasks, most);

    // M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.TimeSpan)
    public static int WaitAny(Task[] tasks, TimeSpan most) => Task.WaitAny(tasks, most);

    // M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Threading.CancellationToken)
    public static int WaitAny(Task[] tasks, CancellationToken stop) => Task.WaitAny(tasks, stop);

    // M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Int32,System.Threading.CancellationToken)
    public static int WaitAny(Task[] tasks, int most, CancellationToken stop) => Task.WaitAny(tasks, most, stop);

    // M:System.Threading.Thread.Sleep(System.Int32)
    public static void Sleep(int most) => Thread.Sleep(most);

    // M:System.Threading.Thread.Sleep(System.TimeSpan)
    public static void Sleep(TimeSpan most) => Thread.Sleep(most);
}
