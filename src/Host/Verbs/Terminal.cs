using Spectre.Console;

namespace ServiceMap.Host.Verbs;

/// <summary>
/// Where a verb writes: what was asked for goes to <paramref name="Output"/>, everything that is said beside it to
/// <paramref name="Error"/>. What a person answers comes from <paramref name="Input"/>.
/// </summary>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Asks a person; only "yes" (or "y") is yes, and an input that has ended is no.</summary>
    public async Task<bool> Confirm(string question)
    {
        await Error.WriteAsync($"{question} ");
        await Error.FlushAsync();
        string? answer = await Input.ReadLineAsync();
        if (answer is null) await Error.WriteLineAsync();
        return answer?.Trim().ToLowerInvariant() is "yes" or "y";
    }

    /// <summary>A console that draws tables on the output. What is redirected gets no colours and as much width as it needs.</summary>
    public IAnsiConsole Drawing()
    {
        bool redirected = Output != Console.Out || Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (redirected) console.Profile.Width = 200;
        return console;
    }

    /// <summary>Runs work, with a progress bar beside it once it has taken a second, where a person is watching.</summary>
    public async Task<T> WithProgress<T>(string title, Func<IProgress<double>?, Task<T>> work)
    {
        if (Error != Console.Error || Console.IsErrorRedirected) return await work(null);
        Shown shown = new();
        Task<T> running = Task.Run(() => work(shown));
        if (await Task.WhenAny(running, Task.Delay(1000)) == running) return await running;

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        await console.Progress().StartAsync(async context =>
        {
            ProgressTask bar = context.AddTask(title, maxValue: 1);
            while (!running.IsCompleted)
            {
                bar.Value = shown.Done;
                await Task.WhenAny(running, Task.Delay(100));
            }

            bar.Value = 1;
        });
        return await running;
    }

    private sealed class Shown : IProgress<double>
    {
        public double Done { get; private set; }

        public void Report(double value) => Done = value;
    }
}
